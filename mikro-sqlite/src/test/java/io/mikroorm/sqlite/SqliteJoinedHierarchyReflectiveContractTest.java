// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedHierarchyContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class SqliteJoinedHierarchyReflectiveContractTest extends JoinedHierarchyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

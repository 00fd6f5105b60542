// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.HierarchyLawsContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class SqliteHierarchyLawsReflectiveContractTest extends HierarchyLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

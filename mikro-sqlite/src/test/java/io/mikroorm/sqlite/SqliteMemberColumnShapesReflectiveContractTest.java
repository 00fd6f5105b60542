// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MemberColumnShapesContract;

/** As with generated classes, so by reflection. */
class SqliteMemberColumnShapesReflectiveContractTest extends MemberColumnShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

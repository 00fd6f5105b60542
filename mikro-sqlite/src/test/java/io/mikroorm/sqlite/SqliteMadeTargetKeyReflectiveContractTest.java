// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

/** As with generated classes, so by reflection. */
class SqliteMadeTargetKeyReflectiveContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

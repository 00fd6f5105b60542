// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.KeyOnlyContract;

/** As with generated classes, so by reflection. */
class SqliteKeyOnlyReflectiveContractTest extends KeyOnlyContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

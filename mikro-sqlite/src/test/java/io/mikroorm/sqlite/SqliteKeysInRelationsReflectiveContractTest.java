// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInRelationsContract;

/** As with generated classes, so by reflection. */
class SqliteKeysInRelationsReflectiveContractTest extends KeysInRelationsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

/** As with generated classes, so by reflection. */
class SqliteSharedKeysReflectiveContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

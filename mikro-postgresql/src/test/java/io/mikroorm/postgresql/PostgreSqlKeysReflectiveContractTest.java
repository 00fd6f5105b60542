// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class PostgreSqlKeysReflectiveContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver(PostgreSqlConfigurationBuilder::reflectiveHydration);
    }
}

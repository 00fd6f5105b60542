// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MySqlKeysReflectiveContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver(MySqlConfigurationBuilder::reflectiveHydration);
    }
}

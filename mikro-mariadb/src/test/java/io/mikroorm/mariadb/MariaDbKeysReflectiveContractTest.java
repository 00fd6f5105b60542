// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MariaDbKeysReflectiveContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver(MariaDbConfigurationBuilder::reflectiveHydration);
    }
}

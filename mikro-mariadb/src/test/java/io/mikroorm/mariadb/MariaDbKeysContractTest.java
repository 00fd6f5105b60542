// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKeysContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

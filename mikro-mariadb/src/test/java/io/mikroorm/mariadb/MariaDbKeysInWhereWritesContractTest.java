// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInWhereWritesContract;

class MariaDbKeysInWhereWritesContractTest extends KeysInWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInRelationsContract;

class MariaDbKeysInRelationsContractTest extends KeysInRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

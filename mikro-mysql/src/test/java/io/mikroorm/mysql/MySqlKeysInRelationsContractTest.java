// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInRelationsContract;

class MySqlKeysInRelationsContractTest extends KeysInRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

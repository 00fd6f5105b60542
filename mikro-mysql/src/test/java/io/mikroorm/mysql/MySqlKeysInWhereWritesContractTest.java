// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInWhereWritesContract;

class MySqlKeysInWhereWritesContractTest extends KeysInWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

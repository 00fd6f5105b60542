// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKeysContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

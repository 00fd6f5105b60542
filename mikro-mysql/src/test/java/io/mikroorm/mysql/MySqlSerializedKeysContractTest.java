// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.SerializedKeysContract;

class MySqlSerializedKeysContractTest extends SerializedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

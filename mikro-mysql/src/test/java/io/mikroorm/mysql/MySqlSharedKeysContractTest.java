// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.SharedKeysContract;

class MySqlSharedKeysContractTest extends SharedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class MySqlRegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class PostgreSqlRegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

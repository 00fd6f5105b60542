// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class SqliteRegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

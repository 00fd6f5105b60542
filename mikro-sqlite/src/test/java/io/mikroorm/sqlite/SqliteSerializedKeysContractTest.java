// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.SerializedKeysContract;

class SqliteSerializedKeysContractTest extends SerializedKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

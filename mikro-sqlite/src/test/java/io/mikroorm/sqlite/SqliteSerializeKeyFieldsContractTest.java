// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeKeyFieldsContract;

class SqliteSerializeKeyFieldsContractTest extends SerializeKeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

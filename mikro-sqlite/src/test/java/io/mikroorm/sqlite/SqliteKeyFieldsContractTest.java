// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldsContract;

class SqliteKeyFieldsContractTest extends KeyFieldsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

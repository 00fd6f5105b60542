// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldWritesContract;

class SqliteKeyFieldWritesContractTest extends KeyFieldWritesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

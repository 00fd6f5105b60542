// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.KeyFieldColumnsContract;

class SqliteKeyFieldColumnsContractTest extends KeyFieldColumnsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.KeyColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteKeyColumnsContractTest extends KeyColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

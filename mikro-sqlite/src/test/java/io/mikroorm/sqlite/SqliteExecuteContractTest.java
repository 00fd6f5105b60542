// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.execute.ExecuteContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteExecuteContractTest extends ExecuteContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.execute.ExecuteContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlExecuteContractTest extends ExecuteContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.execute.ExecuteContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlExecuteContractTest extends ExecuteContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

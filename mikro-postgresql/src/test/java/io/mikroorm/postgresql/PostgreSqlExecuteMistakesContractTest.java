// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.execute.ExecuteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlExecuteMistakesContractTest extends ExecuteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

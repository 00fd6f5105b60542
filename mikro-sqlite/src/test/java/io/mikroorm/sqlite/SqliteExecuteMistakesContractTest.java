// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.execute.ExecuteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteExecuteMistakesContractTest extends ExecuteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

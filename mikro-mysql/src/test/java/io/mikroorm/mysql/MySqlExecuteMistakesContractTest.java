// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.execute.ExecuteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlExecuteMistakesContractTest extends ExecuteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

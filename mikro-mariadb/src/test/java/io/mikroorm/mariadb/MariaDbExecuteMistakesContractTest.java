// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.execute.ExecuteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbExecuteMistakesContractTest extends ExecuteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

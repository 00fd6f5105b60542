// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.execute.ExecuteContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbExecuteContractTest extends ExecuteContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

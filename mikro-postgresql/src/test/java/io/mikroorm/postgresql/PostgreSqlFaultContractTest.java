// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.FaultContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlFaultContractTest extends FaultContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

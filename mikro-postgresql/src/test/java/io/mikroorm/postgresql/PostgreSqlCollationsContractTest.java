// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.CollationsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlCollationsContractTest extends CollationsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.CollationsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteCollationsContractTest extends CollationsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ColumnExtrasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlColumnExtrasContractTest extends ColumnExtrasContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

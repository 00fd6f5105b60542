// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ColumnExtrasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteColumnExtrasContractTest extends ColumnExtrasContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderRowsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderRowsContractTest extends QueryBuilderRowsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderRowsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderRowsContractTest extends QueryBuilderRowsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderRowsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderRowsContractTest extends QueryBuilderRowsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderContractTest extends QueryBuilderContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

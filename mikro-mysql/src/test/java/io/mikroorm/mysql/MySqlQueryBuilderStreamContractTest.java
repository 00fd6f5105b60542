// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderStreamContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderStreamContractTest extends QueryBuilderStreamContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

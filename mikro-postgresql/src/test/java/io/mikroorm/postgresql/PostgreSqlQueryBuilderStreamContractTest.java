// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderStreamContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderStreamContractTest extends QueryBuilderStreamContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

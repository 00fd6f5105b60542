// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderContractTest extends QueryBuilderContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

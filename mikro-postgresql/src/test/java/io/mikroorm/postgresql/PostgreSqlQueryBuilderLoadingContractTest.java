// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderLoadingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderLoadingContractTest extends QueryBuilderLoadingContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderComposedContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderComposedContractTest extends QueryBuilderComposedContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderMistakesContractTest extends QueryBuilderMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

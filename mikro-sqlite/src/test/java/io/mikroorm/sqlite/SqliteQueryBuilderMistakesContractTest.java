// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderMistakesContractTest extends QueryBuilderMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

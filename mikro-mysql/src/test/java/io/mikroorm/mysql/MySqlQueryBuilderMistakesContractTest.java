// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderMistakesContractTest extends QueryBuilderMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

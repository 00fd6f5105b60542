// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderStreamContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderStreamContractTest extends QueryBuilderStreamContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

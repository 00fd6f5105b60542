// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderContractTest extends QueryBuilderContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

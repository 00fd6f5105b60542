// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderLoadingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderLoadingContractTest extends QueryBuilderLoadingContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderComposedContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderComposedContractTest extends QueryBuilderComposedContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderHierarchyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderHierarchyContractTest extends QueryBuilderHierarchyContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

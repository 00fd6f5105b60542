// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderHierarchyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderHierarchyContractTest extends QueryBuilderHierarchyContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

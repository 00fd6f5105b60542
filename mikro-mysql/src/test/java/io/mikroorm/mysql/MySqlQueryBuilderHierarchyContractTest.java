// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderHierarchyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderHierarchyContractTest extends QueryBuilderHierarchyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

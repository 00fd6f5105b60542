// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderHierarchyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderHierarchyContractTest extends QueryBuilderHierarchyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

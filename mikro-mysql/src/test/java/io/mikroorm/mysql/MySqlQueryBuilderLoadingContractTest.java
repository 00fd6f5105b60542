// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderLoadingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderLoadingContractTest extends QueryBuilderLoadingContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderComposedContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderComposedContractTest extends QueryBuilderComposedContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

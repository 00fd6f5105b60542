// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.QueryBuilderLawsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlQueryBuilderLawsContractTest extends QueryBuilderLawsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

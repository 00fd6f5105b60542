// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.QueryBuilderLawsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlQueryBuilderLawsContractTest extends QueryBuilderLawsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

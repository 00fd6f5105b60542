// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.QueryBuilderLawsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteQueryBuilderLawsContractTest extends QueryBuilderLawsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

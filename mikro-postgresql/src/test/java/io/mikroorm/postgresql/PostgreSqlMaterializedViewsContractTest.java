// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.MaterializedViewsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlMaterializedViewsContractTest extends MaterializedViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

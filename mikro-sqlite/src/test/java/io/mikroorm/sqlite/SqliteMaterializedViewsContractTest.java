// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.MaterializedViewsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteMaterializedViewsContractTest extends MaterializedViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

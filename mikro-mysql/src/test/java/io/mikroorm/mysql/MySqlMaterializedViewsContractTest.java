// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.MaterializedViewsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlMaterializedViewsContractTest extends MaterializedViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

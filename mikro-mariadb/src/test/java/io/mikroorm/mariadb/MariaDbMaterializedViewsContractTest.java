// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.MaterializedViewsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbMaterializedViewsContractTest extends MaterializedViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

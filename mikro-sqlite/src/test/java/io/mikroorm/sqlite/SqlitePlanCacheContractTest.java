// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.PlanCacheContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqlitePlanCacheContractTest extends PlanCacheContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

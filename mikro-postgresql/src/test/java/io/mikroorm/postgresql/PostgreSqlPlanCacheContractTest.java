// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.PlanCacheContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlPlanCacheContractTest extends PlanCacheContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

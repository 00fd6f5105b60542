// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.PlanCacheContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlPlanCacheContractTest extends PlanCacheContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.PlanCacheContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbPlanCacheContractTest extends PlanCacheContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

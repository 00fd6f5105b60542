// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.PlanContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlPlanContractTest extends PlanContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

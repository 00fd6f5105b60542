// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.PlanContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlPlanContractTest extends PlanContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

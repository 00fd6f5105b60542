// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.PlanContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbPlanContractTest extends PlanContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

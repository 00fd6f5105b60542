// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.PlanContract;
import io.mikroorm.tck.junit.TckDriver;

class SqlitePlanContractTest extends PlanContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

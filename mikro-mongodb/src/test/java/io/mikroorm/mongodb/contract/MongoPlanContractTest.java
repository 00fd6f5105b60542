// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.PlanContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoPlanContractTest extends PlanContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

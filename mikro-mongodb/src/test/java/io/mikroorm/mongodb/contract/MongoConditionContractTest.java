// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.ConditionContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoConditionContractTest extends ConditionContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.targets;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FixedOrderContract;

class MongoFixedOrderContractTest extends FixedOrderContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

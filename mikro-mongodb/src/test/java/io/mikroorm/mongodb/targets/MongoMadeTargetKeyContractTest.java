// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.targets;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

class MongoMadeTargetKeyContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

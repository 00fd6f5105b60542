// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.targets;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ValueHandlesContract;

class MongoValueHandlesContractTest extends ValueHandlesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

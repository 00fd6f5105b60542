// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFailedFlushContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

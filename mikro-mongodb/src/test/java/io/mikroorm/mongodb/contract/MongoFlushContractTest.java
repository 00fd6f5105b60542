// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.FlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFlushContractTest extends FlushContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.OrderAndPageContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoOrderAndPageContractTest extends OrderAndPageContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

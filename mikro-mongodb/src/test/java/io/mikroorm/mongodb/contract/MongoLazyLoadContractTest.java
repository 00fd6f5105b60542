// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.LazyLoadContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoLazyLoadContractTest extends LazyLoadContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

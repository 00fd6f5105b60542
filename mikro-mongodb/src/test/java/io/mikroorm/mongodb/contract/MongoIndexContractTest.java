// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoIndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

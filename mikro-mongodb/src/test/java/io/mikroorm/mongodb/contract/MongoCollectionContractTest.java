// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.CollectionContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoCollectionContractTest extends CollectionContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationsPopulatedContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationsPopulatedContractTest extends ObjectRelationsPopulatedContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

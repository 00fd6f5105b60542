// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationIndexesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationIndexesContractTest extends ObjectRelationIndexesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationEdgesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationEdgesContractTest extends ObjectRelationEdgesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

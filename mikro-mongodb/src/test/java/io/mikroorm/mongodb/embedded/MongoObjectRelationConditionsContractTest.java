// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationConditionsContractTest extends ObjectRelationConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

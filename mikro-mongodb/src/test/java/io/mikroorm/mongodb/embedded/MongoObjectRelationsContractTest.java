// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationsContractTest extends ObjectRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

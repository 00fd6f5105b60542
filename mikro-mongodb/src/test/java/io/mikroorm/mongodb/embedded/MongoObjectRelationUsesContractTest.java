// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectRelationUsesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectRelationUsesContractTest extends ObjectRelationUsesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

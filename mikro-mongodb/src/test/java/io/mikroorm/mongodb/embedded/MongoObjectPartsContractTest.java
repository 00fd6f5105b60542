// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectPartsContractTest extends ObjectPartsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

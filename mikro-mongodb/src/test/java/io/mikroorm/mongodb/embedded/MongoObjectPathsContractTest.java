// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectPathsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectPathsContractTest extends ObjectPathsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectLawsContractTest extends ObjectLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

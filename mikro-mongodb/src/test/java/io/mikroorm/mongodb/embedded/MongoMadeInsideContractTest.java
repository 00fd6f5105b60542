// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.MadeInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoMadeInsideContractTest extends MadeInsideContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

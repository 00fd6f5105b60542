// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.UniqueInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoUniqueInsideContractTest extends UniqueInsideContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Override
    protected boolean has() {
        return true;
    }
}

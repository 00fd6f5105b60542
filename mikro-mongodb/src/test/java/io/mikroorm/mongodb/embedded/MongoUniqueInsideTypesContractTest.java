// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.UniqueInsideTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoUniqueInsideTypesContractTest extends UniqueInsideTypesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Override
    protected boolean has() {
        return true;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyChangesContract;

class MongoLazyChangesContractTest extends LazyChangesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

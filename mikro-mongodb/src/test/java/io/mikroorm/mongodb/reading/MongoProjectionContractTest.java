// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ProjectionContract;

class MongoProjectionContractTest extends ProjectionContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

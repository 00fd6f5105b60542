// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.corners.StrangeShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoStrangeShapesContractTest extends StrangeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.corners.MadeInCornersContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoMadeInCornersContractTest extends MadeInCornersContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

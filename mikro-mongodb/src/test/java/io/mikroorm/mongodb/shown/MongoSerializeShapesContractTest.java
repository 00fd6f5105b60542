// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.shown;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeShapesContract;

class MongoSerializeShapesContractTest extends SerializeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.shown;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeMistakesContract;

class MongoSerializeMistakesContractTest extends SerializeMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonElementsContract;

class MongoJsonElementsContractTest extends JsonElementsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

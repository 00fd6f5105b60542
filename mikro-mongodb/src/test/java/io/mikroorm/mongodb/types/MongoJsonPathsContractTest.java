// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonPathsContract;

class MongoJsonPathsContractTest extends JsonPathsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Override
    protected boolean takesDots() {
        return false;
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class MongoJsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

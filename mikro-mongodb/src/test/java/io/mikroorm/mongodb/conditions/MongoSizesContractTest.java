// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.SizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoSizesContractTest extends SizesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

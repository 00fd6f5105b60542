// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.ElementSizesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoElementSizesContractTest extends ElementSizesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.property;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.GettersContract;

class MongoGettersContractTest extends GettersContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

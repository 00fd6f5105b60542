// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.property;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.CustomOrderContract;

class MongoCustomOrderContractTest extends CustomOrderContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

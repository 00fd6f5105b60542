// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.property;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredTypesContract;

class MongoRegisteredTypesContractTest extends RegisteredTypesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

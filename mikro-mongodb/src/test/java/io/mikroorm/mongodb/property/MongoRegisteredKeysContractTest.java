// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.property;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class MongoRegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

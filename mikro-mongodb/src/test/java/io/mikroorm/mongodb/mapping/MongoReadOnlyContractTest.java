// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.mapping;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.ReadOnlyContract;

class MongoReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

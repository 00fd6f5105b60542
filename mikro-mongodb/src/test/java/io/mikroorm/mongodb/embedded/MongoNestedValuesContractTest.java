// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.NestedValuesContract;

class MongoNestedValuesContractTest extends NestedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ElementValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoElementValuesContractTest extends ElementValuesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

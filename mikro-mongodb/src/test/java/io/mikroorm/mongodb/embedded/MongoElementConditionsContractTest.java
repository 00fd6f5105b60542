// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ElementConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoElementConditionsContractTest extends ElementConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

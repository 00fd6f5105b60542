// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.KindConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKindConditionsContractTest extends KindConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

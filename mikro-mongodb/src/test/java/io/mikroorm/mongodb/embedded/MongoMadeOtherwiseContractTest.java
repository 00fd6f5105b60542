// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.MadeOtherwiseContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoMadeOtherwiseContractTest extends MadeOtherwiseContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

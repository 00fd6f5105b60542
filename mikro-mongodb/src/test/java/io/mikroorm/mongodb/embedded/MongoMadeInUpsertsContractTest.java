// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.MadeInUpsertsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoMadeInUpsertsContractTest extends MadeInUpsertsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

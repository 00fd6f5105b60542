// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ElementLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoElementLawsContractTest extends ElementLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

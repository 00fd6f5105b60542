// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.KindsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKindsContractTest extends KindsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

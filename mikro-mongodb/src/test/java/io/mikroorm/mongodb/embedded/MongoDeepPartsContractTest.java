// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.DeepPartsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoDeepPartsContractTest extends DeepPartsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

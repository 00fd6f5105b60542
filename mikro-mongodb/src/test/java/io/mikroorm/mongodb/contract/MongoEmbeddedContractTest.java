// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoEmbeddedContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

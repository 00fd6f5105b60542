// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.EmbeddedArrayLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoEmbeddedArrayLawsContractTest extends EmbeddedArrayLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.hierarchy;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoSingleTableContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

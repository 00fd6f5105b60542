// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.ManyRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoManyRowsContractTest extends ManyRowsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

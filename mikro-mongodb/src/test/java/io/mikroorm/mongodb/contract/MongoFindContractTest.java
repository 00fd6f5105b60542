// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.FindContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFindContractTest extends FindContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

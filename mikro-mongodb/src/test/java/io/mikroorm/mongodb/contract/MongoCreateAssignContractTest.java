// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.CreateAssignContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoCreateAssignContractTest extends CreateAssignContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

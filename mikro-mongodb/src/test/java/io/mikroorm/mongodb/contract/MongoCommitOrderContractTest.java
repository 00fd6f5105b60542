// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.CommitOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoCommitOrderContractTest extends CommitOrderContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

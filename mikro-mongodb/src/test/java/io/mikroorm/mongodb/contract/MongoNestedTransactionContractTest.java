// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.NestedTransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoNestedTransactionContractTest extends NestedTransactionContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

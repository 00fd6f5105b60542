// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.TransactionContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoTransactionContractTest extends TransactionContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.LockContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoLockContractTest extends LockContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

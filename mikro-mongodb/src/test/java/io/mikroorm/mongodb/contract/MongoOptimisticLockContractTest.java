// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.OptimisticLockContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoOptimisticLockContractTest extends OptimisticLockContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

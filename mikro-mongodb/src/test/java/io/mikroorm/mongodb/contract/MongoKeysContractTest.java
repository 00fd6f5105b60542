// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.KeysContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKeysContractTest extends KeysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInWhereWritesContract;

class MongoKeysInWhereWritesContractTest extends KeysInWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.KeysInRelationsContract;

class MongoKeysInRelationsContractTest extends KeysInRelationsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.KeysInDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKeysInDocumentsContractTest extends KeysInDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

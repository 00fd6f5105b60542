// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.UniqueDocumentsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoUniqueDocumentsContractTest extends UniqueDocumentsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    @Override
    protected boolean has() {
        return true;
    }
}

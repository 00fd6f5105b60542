// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bulk;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoInsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

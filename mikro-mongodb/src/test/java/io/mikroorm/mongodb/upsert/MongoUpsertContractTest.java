// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.upsert;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

class MongoUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

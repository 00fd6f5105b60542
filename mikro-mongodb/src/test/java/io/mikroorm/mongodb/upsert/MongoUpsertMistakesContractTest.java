// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.upsert;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertMistakesContract;

class MongoUpsertMistakesContractTest extends UpsertMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

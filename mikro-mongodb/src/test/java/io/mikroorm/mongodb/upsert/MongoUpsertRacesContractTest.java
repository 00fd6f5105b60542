// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.upsert;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertRacesContract;

class MongoUpsertRacesContractTest extends UpsertRacesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

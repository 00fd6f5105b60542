// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.upsert;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

/** Whatever is written keeps to the rules that are made of the mapping. */
class MongoValidatedUpsertContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver(true);
    }
}

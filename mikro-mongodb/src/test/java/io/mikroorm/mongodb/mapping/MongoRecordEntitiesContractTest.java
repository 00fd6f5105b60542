// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.mapping;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordEntitiesContract;

class MongoRecordEntitiesContractTest extends RecordEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

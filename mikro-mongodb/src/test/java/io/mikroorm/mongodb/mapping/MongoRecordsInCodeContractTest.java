// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.mapping;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.RecordsInCodeContract;

class MongoRecordsInCodeContractTest extends RecordsInCodeContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.QueryOptionsContract;

class MongoQueryOptionsContractTest extends QueryOptionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

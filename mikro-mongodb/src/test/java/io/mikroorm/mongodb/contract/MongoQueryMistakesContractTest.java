// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.QueryMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoQueryMistakesContractTest extends QueryMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

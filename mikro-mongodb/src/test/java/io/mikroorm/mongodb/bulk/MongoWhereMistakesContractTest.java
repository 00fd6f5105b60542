// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bulk;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.bulk.WhereMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoWhereMistakesContractTest extends WhereMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoUniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

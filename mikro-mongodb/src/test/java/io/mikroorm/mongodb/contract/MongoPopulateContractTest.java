// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.PopulateContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoPopulateContractTest extends PopulateContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

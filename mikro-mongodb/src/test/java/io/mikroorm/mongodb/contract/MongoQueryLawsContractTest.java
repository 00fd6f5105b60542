// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.QueryLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoQueryLawsContractTest extends QueryLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.LawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoLawsContractTest extends LawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoInheritanceOfFieldsContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

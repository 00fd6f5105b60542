// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoHostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

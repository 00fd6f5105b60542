// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoIdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

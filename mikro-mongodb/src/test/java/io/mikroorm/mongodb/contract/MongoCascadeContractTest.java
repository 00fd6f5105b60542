// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.CascadeContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoCascadeContractTest extends CascadeContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

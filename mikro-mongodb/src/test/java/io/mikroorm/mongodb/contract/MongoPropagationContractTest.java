// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.PropagationContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoPropagationContractTest extends PropagationContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

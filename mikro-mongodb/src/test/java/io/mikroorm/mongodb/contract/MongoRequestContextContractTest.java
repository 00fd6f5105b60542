// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.contract.RequestContextContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoRequestContextContractTest extends RequestContextContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

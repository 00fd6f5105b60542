// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.UnionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoUnionsContractTest extends UnionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

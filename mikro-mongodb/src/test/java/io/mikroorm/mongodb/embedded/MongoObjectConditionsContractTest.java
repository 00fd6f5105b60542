// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.ObjectConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoObjectConditionsContractTest extends ObjectConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }

    /** They are numbers. */
    @Override
    protected boolean sortsDurations() {
        return true;
    }
}

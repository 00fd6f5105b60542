// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.OperatorLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoOperatorLawsContractTest extends OperatorLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

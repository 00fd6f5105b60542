// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.FullTextLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFullTextLawsContractTest extends FullTextLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.FullTextContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoFullTextContractTest extends FullTextContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

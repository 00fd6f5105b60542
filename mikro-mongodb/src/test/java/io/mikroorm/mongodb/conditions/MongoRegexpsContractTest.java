// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.conditions;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.conditions.RegexpsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoRegexpsContractTest extends RegexpsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.hierarchy;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.hierarchy.RequiredBelowContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoRequiredBelowContractTest extends RequiredBelowContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.hierarchy;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoShownKindContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

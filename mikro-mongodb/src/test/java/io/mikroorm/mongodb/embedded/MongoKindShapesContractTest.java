// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.KindShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKindShapesContractTest extends KindShapesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

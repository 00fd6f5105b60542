// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class MongoCursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

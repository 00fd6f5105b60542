// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.reading;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorTypesContract;

class MongoCursorTypesContractTest extends CursorTypesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

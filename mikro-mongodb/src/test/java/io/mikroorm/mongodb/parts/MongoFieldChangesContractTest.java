// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.parts;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldChangesContract;

class MongoFieldChangesContractTest extends FieldChangesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

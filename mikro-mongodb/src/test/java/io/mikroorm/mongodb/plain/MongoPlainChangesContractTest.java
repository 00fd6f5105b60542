// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.plain;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

class MongoPlainChangesContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

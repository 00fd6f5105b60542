// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.EmbeddedArraysContract;

class MongoEmbeddedArraysContractTest extends EmbeddedArraysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

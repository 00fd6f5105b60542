// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ArraysContract;

class MongoArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

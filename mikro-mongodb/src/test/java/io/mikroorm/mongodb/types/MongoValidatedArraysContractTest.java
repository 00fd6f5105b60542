// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ArraysContract;

/** Whatever is written keeps to the rules that are made of the mapping. */
class MongoValidatedArraysContractTest extends ArraysContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver(true);
    }
}

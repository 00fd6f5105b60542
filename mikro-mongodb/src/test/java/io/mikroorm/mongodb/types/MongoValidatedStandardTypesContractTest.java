// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.StandardTypesContract;

/** Whatever is written keeps to the rules that are made of the mapping. */
class MongoValidatedStandardTypesContractTest extends StandardTypesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver(true);
    }
}

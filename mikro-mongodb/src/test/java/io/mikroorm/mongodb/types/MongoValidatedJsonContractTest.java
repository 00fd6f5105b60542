// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonContract;

/** Whatever is written keeps to the rules that are made of the mapping. */
class MongoValidatedJsonContractTest extends JsonContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver(true);
    }
}

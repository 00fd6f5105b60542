// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.TypesContract;

/** Whatever is written keeps to the rules that are made of the mapping. */
class MongoValidatedTypesContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver(true);
    }
}

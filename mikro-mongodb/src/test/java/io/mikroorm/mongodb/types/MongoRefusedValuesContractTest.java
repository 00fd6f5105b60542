// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.types;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.RefusedValuesContract;

class MongoRefusedValuesContractTest extends RefusedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

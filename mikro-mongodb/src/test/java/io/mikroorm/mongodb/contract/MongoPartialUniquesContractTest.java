// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.PartialUniquesContract;

class MongoPartialUniquesContractTest extends PartialUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.contract;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DeferredUniquesContract;

class MongoDeferredUniquesContractTest extends DeferredUniquesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.keys;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldLinksContract;

class MongoKeyFieldLinksContractTest extends KeyFieldLinksContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

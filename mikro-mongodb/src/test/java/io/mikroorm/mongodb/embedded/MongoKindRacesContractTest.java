// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.KindRacesContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKindRacesContractTest extends KindRacesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

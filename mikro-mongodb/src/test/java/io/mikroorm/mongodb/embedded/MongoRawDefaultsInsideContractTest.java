// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.RawDefaultsInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoRawDefaultsInsideContractTest extends RawDefaultsInsideContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

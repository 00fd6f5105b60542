// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.embedded.KindLawsContract;
import io.mikroorm.tck.junit.TckDriver;

class MongoKindLawsContractTest extends KindLawsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

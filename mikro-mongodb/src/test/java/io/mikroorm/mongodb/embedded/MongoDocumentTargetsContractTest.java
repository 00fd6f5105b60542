// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.embedded;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.DocumentTargetsContract;

class MongoDocumentTargetsContractTest extends DocumentTargetsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

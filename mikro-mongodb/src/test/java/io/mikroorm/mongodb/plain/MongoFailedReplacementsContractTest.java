// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.plain;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.FailedReplacementsContract;

class MongoFailedReplacementsContractTest extends FailedReplacementsContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

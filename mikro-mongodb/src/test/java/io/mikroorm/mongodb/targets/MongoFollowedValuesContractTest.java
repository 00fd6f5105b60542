// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.targets;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

class MongoFollowedValuesContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.targets;

import io.mikroorm.mongodb.MongoTckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedCornersContract;

class MongoFollowedCornersContractTest extends FollowedCornersContract {

    @Override
    protected TckDriver driver() {
        return new MongoTckDriver();
    }
}

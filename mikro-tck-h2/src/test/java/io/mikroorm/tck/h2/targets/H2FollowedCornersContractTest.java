// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.targets;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedCornersContract;

class H2FollowedCornersContractTest extends FollowedCornersContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}

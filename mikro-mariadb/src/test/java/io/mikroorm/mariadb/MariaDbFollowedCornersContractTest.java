// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedCornersContract;

class MariaDbFollowedCornersContractTest extends FollowedCornersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

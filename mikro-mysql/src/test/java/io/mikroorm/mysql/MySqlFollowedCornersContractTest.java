// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedCornersContract;

class MySqlFollowedCornersContractTest extends FollowedCornersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

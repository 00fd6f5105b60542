// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedCornersContract;

class SqliteFollowedCornersContractTest extends FollowedCornersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

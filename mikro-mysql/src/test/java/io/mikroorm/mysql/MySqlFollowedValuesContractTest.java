// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

class MySqlFollowedValuesContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

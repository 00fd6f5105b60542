// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

class MariaDbFollowedValuesContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

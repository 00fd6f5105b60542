// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

class PostgreSqlFollowedValuesContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

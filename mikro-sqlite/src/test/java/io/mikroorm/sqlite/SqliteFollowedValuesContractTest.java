// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

class SqliteFollowedValuesContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

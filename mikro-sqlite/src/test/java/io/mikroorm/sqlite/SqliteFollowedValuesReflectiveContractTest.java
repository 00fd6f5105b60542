// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FollowedValuesContract;

/** As with generated classes, so by reflection. */
class SqliteFollowedValuesReflectiveContractTest extends FollowedValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

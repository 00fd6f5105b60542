// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeySidesContract;

/** As with generated classes, so by reflection. */
class SqliteTargetKeySidesReflectiveContractTest extends TargetKeySidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

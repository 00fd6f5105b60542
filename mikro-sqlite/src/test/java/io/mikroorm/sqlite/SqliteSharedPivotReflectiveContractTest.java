// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.SharedPivotContract;

/** As with generated classes, so by reflection. */
class SqliteSharedPivotReflectiveContractTest extends SharedPivotContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ValueHandlesContract;

/** As with generated classes, so by reflection. */
class SqliteValueHandlesReflectiveContractTest extends ValueHandlesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

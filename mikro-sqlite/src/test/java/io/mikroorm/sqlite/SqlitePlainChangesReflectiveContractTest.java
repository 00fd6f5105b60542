// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainChangesContract;

/** As with generated classes, so by reflection. */
class SqlitePlainChangesReflectiveContractTest extends PlainChangesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

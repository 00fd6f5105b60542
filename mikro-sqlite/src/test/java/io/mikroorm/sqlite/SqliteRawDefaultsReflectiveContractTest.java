// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.RawDefaultsContract;

/** As with generated classes, so by reflection. */
class SqliteRawDefaultsReflectiveContractTest extends RawDefaultsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

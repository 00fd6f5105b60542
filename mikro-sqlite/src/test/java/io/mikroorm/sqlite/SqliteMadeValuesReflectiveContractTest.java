// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.sql.MadeValuesContract;

/** As with generated classes, so by reflection. */
class SqliteMadeValuesReflectiveContractTest extends MadeValuesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

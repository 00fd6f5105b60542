// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

/** As with generated classes, so by reflection. */
class SqliteUpsertReflectiveContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

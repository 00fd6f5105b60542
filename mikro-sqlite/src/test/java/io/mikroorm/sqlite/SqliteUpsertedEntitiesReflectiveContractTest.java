// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

/** As with generated classes, so by reflection. */
class SqliteUpsertedEntitiesReflectiveContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

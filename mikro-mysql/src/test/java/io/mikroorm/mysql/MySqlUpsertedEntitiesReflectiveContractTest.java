// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

/** As with generated classes, so by reflection. */
class MySqlUpsertedEntitiesReflectiveContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver(MySqlConfigurationBuilder::reflectiveHydration);
    }
}

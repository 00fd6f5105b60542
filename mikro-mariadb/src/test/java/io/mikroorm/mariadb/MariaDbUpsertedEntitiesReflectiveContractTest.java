// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertedEntitiesContract;

/** As with generated classes, so by reflection. */
class MariaDbUpsertedEntitiesReflectiveContractTest extends UpsertedEntitiesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver(MariaDbConfigurationBuilder::reflectiveHydration);
    }
}

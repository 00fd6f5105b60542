// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

/** As with generated classes, so by reflection. */
class MariaDbUpsertReflectiveContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver(MariaDbConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.upsert.UpsertContract;

/** As with generated classes, so by reflection. */
class MySqlUpsertReflectiveContractTest extends UpsertContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver(MySqlConfigurationBuilder::reflectiveHydration);
    }
}

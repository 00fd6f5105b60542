// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.ConcurrencyCheckContract;

/** As with generated classes, so by reflection. */
class SqliteConcurrencyCheckReflectiveContractTest extends ConcurrencyCheckContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

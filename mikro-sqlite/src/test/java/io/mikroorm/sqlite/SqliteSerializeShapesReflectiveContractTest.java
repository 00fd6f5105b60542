// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeShapesContract;

/** As with generated classes, so by reflection. */
class SqliteSerializeShapesReflectiveContractTest extends SerializeShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

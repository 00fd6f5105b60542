// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyCopiesContract;

/** As with generated classes, so by reflection. */
class SqliteKeyCopiesReflectiveContractTest extends KeyCopiesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

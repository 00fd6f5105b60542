// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.CompositeKeysContract;

/** As with generated classes, so by reflection. */
class SqliteCompositeKeysReflectiveContractTest extends CompositeKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.ShownKindContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class SqliteShownKindReflectiveContractTest extends ShownKindContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

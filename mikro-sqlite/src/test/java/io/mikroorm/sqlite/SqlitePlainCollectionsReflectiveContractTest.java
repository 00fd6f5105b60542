// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.PlainCollectionsContract;

/** As with generated classes, so by reflection. */
class SqlitePlainCollectionsReflectiveContractTest extends PlainCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

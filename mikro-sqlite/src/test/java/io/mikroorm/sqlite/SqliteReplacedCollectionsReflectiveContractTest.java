// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.ReplacedCollectionsContract;

/** As with generated classes, so by reflection. */
class SqliteReplacedCollectionsReflectiveContractTest extends ReplacedCollectionsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

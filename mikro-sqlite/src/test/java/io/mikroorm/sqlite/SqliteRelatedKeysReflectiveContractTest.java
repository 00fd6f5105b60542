// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.RelatedKeysContract;

/** As with generated classes, so by reflection. */
class SqliteRelatedKeysReflectiveContractTest extends RelatedKeysContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

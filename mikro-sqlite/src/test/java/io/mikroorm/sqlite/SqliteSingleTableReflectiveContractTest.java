// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.hierarchy.SingleTableContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class SqliteSingleTableReflectiveContractTest extends SingleTableContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

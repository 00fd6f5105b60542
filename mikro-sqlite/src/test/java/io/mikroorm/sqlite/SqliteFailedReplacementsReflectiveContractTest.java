// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.plain.FailedReplacementsContract;

/** As with generated classes, so by reflection. */
class SqliteFailedReplacementsReflectiveContractTest extends FailedReplacementsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.joined.JoinedQueriesContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class SqliteJoinedQueriesReflectiveContractTest extends JoinedQueriesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

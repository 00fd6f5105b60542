// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class PostgreSqlFailedFlushReflectiveContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver(PostgreSqlConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class PostgreSqlEmbeddedReflectiveContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver(PostgreSqlConfigurationBuilder::reflectiveHydration);
    }
}

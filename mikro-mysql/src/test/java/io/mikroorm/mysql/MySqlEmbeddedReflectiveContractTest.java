// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MySqlEmbeddedReflectiveContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver(MySqlConfigurationBuilder::reflectiveHydration);
    }
}

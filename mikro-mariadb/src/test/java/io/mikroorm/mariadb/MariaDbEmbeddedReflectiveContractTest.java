// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.EmbeddedContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MariaDbEmbeddedReflectiveContractTest extends EmbeddedContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver(MariaDbConfigurationBuilder::reflectiveHydration);
    }
}

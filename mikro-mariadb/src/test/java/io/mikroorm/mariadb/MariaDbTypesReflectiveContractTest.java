// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MariaDbTypesReflectiveContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver(MariaDbConfigurationBuilder::reflectiveHydration);
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class MySqlIdentityReflectiveContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver(MySqlConfigurationBuilder::reflectiveHydration);
    }
}

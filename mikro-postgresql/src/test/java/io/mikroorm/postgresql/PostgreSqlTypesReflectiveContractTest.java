// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.TypesContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class PostgreSqlTypesReflectiveContractTest extends TypesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver(PostgreSqlConfigurationBuilder::reflectiveHydration);
    }
}

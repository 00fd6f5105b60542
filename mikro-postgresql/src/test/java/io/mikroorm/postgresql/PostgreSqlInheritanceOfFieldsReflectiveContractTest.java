// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

/** As with generated classes, so by reflection. */
class PostgreSqlInheritanceOfFieldsReflectiveContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver(PostgreSqlConfigurationBuilder::reflectiveHydration);
    }
}

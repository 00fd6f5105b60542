// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicValuesSidesContract;

/** As with generated classes, so by reflection. */
class SqlitePolymorphicValuesSidesReflectiveContractTest extends PolymorphicValuesSidesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

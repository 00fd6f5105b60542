// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.polymorphic.PolymorphicOneToOneContract;

/** As with generated classes, so by reflection. */
class SqlitePolymorphicOneToOneReflectiveContractTest extends PolymorphicOneToOneContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

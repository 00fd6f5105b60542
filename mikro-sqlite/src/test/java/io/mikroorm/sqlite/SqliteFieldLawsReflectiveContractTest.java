// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldLawsContract;

/** As with generated classes, so by reflection. */
class SqliteFieldLawsReflectiveContractTest extends FieldLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

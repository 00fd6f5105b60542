// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

/** As with generated classes, so by reflection. */
class SqliteTypeExpressionsReflectiveContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver(SqliteConfigurationBuilder::reflectiveHydration);
    }
}

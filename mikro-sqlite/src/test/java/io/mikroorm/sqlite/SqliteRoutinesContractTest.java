// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.RoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRoutinesContractTest extends RoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

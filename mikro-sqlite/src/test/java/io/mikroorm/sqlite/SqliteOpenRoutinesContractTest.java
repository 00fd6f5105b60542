// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.OpenRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteOpenRoutinesContractTest extends OpenRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

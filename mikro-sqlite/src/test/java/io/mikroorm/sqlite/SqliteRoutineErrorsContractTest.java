// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.RoutineErrorsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRoutineErrorsContractTest extends RoutineErrorsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

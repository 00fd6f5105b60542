// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.RoutineValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRoutineValuesContractTest extends RoutineValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

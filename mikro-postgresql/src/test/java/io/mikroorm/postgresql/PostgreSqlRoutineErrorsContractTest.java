// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.RoutineErrorsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRoutineErrorsContractTest extends RoutineErrorsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

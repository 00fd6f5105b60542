// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.RoutineValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRoutineValuesContractTest extends RoutineValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

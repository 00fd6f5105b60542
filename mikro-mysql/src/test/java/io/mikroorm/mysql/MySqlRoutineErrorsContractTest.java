// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.RoutineErrorsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRoutineErrorsContractTest extends RoutineErrorsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

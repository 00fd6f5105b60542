// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.RoutineValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRoutineValuesContractTest extends RoutineValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

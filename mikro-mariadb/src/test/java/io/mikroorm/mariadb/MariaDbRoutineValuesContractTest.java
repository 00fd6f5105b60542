// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.RoutineValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRoutineValuesContractTest extends RoutineValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

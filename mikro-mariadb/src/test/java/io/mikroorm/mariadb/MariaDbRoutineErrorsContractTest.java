// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.RoutineErrorsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRoutineErrorsContractTest extends RoutineErrorsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

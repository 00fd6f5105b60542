// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.OpenRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbOpenRoutinesContractTest extends OpenRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.RoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRoutinesContractTest extends RoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.EntityRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbEntityRoutinesContractTest extends EntityRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ConstraintContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbConstraintContractTest extends ConstraintContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

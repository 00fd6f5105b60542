// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.ConstraintNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbConstraintNamesContractTest extends ConstraintNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

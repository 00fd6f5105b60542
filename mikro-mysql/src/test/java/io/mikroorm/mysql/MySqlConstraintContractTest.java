// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ConstraintContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlConstraintContractTest extends ConstraintContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

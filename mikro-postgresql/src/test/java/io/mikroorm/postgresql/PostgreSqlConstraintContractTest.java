// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ConstraintContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlConstraintContractTest extends ConstraintContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.ConstraintNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlConstraintNamesContractTest extends ConstraintNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

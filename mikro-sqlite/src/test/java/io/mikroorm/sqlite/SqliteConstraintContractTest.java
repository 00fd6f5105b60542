// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ConstraintContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteConstraintContractTest extends ConstraintContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.ConstraintNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteConstraintNamesContractTest extends ConstraintNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ForeignKeyActionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlForeignKeyActionsContractTest extends ForeignKeyActionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

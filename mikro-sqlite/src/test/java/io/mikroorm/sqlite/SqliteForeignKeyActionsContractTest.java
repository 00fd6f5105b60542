// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ForeignKeyActionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteForeignKeyActionsContractTest extends ForeignKeyActionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

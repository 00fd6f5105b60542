// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ForeignKeyActionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlForeignKeyActionsContractTest extends ForeignKeyActionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

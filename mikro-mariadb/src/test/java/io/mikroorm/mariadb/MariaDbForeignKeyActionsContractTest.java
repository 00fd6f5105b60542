// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ForeignKeyActionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbForeignKeyActionsContractTest extends ForeignKeyActionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ForeignConnectionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlForeignConnectionsContractTest extends ForeignConnectionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

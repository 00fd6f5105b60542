// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ForeignConnectionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlForeignConnectionsContractTest extends ForeignConnectionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ForeignConnectionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteForeignConnectionsContractTest extends ForeignConnectionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.StatementListenerContract;

class SqliteStatementListenerContractTest extends StatementListenerContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

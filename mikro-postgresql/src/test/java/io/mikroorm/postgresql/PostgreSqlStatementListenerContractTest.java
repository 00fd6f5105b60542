// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.StatementListenerContract;

class PostgreSqlStatementListenerContractTest extends StatementListenerContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

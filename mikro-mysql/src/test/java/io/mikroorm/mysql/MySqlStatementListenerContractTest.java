// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.StatementListenerContract;

class MySqlStatementListenerContractTest extends StatementListenerContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

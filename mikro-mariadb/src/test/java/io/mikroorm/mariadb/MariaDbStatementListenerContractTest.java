// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.StatementListenerContract;

class MariaDbStatementListenerContractTest extends StatementListenerContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

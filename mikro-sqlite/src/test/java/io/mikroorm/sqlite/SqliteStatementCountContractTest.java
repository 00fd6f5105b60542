// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.StatementCountContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteStatementCountContractTest extends StatementCountContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.StatementCountContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlStatementCountContractTest extends StatementCountContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

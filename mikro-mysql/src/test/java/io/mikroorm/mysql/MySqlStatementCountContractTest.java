// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.StatementCountContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlStatementCountContractTest extends StatementCountContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.StatementCountContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbStatementCountContractTest extends StatementCountContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

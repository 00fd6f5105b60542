// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.CreateAssignContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteCreateAssignContractTest extends CreateAssignContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

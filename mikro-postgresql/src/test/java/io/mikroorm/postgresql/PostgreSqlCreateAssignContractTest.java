// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.CreateAssignContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlCreateAssignContractTest extends CreateAssignContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.CreateAssignContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlCreateAssignContractTest extends CreateAssignContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

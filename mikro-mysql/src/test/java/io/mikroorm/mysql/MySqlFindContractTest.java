// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.FindContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFindContractTest extends FindContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

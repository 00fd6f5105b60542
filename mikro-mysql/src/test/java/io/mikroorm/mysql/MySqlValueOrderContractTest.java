// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.ValueOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.OrderAndPageContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlOrderAndPageContractTest extends OrderAndPageContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFailedFlushContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.FlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFlushContractTest extends FlushContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlFlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.LockContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlLockContractTest extends LockContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.LockContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteLockContractTest extends LockContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

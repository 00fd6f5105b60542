// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.LockContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlLockContractTest extends LockContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

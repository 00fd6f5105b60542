// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.OptimisticLockContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteOptimisticLockContractTest extends OptimisticLockContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

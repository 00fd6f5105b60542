// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.OptimisticLockContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlOptimisticLockContractTest extends OptimisticLockContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.contract.OptimisticLockContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlOptimisticLockContractTest extends OptimisticLockContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

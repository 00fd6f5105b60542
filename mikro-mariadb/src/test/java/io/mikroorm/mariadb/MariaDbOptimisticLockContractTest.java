// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.OptimisticLockContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbOptimisticLockContractTest extends OptimisticLockContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.LockContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbLockContractTest extends LockContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

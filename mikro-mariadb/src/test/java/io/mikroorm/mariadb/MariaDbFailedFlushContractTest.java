// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFailedFlushContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.FlushContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFlushContractTest extends FlushContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

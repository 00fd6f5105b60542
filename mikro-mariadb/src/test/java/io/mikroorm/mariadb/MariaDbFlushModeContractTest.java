// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FixedOrderContract;

class MariaDbFixedOrderContractTest extends FixedOrderContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

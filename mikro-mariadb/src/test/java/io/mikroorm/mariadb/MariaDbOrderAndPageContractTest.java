// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.OrderAndPageContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbOrderAndPageContractTest extends OrderAndPageContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

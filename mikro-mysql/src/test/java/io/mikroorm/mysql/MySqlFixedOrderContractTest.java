// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FixedOrderContract;

class MySqlFixedOrderContractTest extends FixedOrderContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

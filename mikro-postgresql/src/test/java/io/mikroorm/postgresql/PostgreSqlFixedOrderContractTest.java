// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FixedOrderContract;

class PostgreSqlFixedOrderContractTest extends FixedOrderContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

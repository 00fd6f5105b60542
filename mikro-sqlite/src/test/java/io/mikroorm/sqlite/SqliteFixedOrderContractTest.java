// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.FixedOrderContract;

class SqliteFixedOrderContractTest extends FixedOrderContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

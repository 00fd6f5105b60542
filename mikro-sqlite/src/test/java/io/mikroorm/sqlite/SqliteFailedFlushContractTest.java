// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFailedFlushContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

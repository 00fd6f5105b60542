// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.FailedFlushContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFailedFlushContractTest extends FailedFlushContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

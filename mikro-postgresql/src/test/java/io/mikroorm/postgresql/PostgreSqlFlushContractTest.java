// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.FlushContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFlushContractTest extends FlushContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlFlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.FlushModeContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFlushModeContractTest extends FlushModeContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.contract.FlushContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteFlushContractTest extends FlushContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

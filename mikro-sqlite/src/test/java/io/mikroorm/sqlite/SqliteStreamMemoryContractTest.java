// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamMemoryContract;

class SqliteStreamMemoryContractTest extends StreamMemoryContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamMemoryContract;

class PostgreSqlStreamMemoryContractTest extends StreamMemoryContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

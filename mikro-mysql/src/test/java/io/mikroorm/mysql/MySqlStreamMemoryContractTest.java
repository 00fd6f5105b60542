// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamMemoryContract;

class MySqlStreamMemoryContractTest extends StreamMemoryContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

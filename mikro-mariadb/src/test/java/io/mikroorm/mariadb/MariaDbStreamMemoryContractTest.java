// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamMemoryContract;

class MariaDbStreamMemoryContractTest extends StreamMemoryContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

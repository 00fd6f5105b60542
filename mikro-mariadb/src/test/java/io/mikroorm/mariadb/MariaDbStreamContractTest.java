// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamContract;

class MariaDbStreamContractTest extends StreamContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

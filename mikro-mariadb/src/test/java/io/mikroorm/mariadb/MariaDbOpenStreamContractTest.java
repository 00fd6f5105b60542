// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.OpenStreamContract;

class MariaDbOpenStreamContractTest extends OpenStreamContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

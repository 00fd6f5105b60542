// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ProjectionContract;

class MariaDbProjectionContractTest extends ProjectionContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ProjectionContract;

class MySqlProjectionContractTest extends ProjectionContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

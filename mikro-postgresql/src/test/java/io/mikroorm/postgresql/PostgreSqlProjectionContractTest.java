// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ProjectionContract;

class PostgreSqlProjectionContractTest extends ProjectionContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

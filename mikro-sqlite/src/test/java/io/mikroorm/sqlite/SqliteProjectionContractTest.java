// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.ProjectionContract;

class SqliteProjectionContractTest extends ProjectionContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

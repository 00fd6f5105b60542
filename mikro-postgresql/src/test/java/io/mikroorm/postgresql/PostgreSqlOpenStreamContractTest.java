// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.OpenStreamContract;

class PostgreSqlOpenStreamContractTest extends OpenStreamContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

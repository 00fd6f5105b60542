// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamContract;

class PostgreSqlStreamContractTest extends StreamContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamContract;

class SqliteStreamContractTest extends StreamContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.OpenStreamContract;

class SqliteOpenStreamContractTest extends OpenStreamContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

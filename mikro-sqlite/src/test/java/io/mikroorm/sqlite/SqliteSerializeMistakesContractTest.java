// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeMistakesContract;

class SqliteSerializeMistakesContractTest extends SerializeMistakesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

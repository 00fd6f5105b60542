// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeLawsContract;

class SqliteSerializeLawsContractTest extends SerializeLawsContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeContract;

class SqliteSerializeContractTest extends SerializeContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeShapesContract;

class SqliteSerializeShapesContractTest extends SerializeShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldShapesContract;

class SqliteKeyFieldShapesContractTest extends KeyFieldShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class SqliteCursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorOrdersContract;

class SqliteCursorOrdersContractTest extends CursorOrdersContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

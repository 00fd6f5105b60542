// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorOrdersContract;

class MySqlCursorOrdersContractTest extends CursorOrdersContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

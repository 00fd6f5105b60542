// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class MySqlCursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

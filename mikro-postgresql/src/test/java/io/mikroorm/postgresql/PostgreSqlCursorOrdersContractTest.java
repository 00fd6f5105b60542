// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorOrdersContract;

class PostgreSqlCursorOrdersContractTest extends CursorOrdersContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorContract;

class PostgreSqlCursorContractTest extends CursorContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

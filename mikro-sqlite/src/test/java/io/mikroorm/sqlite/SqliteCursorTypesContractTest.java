// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorTypesContract;

class SqliteCursorTypesContractTest extends CursorTypesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

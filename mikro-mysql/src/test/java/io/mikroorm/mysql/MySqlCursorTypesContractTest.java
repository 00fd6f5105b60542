// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.CursorTypesContract;

class MySqlCursorTypesContractTest extends CursorTypesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldShapesContract;

class MySqlKeyFieldShapesContractTest extends KeyFieldShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

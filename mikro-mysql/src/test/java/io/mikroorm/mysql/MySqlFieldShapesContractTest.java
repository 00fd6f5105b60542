// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.parts.FieldShapesContract;

class MySqlFieldShapesContractTest extends FieldShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeShapesContract;

class MySqlSerializeShapesContractTest extends SerializeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

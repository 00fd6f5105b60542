// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.KindShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindShapesContractTest extends KindShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.corners.StrangeShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlStrangeShapesContractTest extends StrangeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}

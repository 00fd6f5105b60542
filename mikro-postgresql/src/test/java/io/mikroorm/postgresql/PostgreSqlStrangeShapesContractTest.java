// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.corners.StrangeShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlStrangeShapesContractTest extends StrangeShapesContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

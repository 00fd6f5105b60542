// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.corners.StrangeShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteStrangeShapesContractTest extends StrangeShapesContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}

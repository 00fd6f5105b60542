// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.corners.StrangeShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbStrangeShapesContractTest extends StrangeShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

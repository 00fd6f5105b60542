// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedShapesContractTest extends JoinedShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

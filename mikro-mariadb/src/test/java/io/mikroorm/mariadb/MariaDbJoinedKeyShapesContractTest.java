// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedKeyShapesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedKeyShapesContractTest extends JoinedKeyShapesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedChecksContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedChecksContractTest extends JoinedChecksContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

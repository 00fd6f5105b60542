// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedWritesContractTest extends JoinedWritesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

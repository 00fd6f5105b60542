// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedWhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedWhereWritesContractTest extends JoinedWhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

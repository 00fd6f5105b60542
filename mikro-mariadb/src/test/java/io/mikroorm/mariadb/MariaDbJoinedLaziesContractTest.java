// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedLaziesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedLaziesContractTest extends JoinedLaziesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

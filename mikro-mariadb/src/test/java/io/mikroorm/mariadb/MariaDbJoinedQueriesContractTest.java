// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedQueriesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedQueriesContractTest extends JoinedQueriesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.joined.JoinedShownRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbJoinedShownRowsContractTest extends JoinedShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsReachContract;

class MariaDbShownRowsReachContractTest extends ShownRowsReachContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsContract;

class MariaDbShownRowsContractTest extends ShownRowsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

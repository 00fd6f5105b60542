// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownRowsSidesContract;

class MariaDbShownRowsSidesContractTest extends ShownRowsSidesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

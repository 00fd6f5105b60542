// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.HiddenLinksContract;

class MariaDbHiddenLinksContractTest extends HiddenLinksContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ShownBesideKeysContract;

class MariaDbShownBesideKeysContractTest extends ShownBesideKeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

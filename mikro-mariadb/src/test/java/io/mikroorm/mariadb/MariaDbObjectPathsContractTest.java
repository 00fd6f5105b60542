// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectPathsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectPathsContractTest extends ObjectPathsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

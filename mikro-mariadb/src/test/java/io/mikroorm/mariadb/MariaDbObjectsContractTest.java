// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectsContractTest extends ObjectsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

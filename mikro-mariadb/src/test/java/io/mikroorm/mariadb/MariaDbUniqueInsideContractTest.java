// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.UniqueInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbUniqueInsideContractTest extends UniqueInsideContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

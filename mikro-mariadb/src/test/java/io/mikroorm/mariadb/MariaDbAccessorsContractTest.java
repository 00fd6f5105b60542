// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.AccessorsContract;

class MariaDbAccessorsContractTest extends AccessorsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

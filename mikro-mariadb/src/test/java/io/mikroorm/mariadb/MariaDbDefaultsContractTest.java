// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultsContract;

class MariaDbDefaultsContractTest extends DefaultsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.DefaultOrderContract;

class MariaDbDefaultOrderContractTest extends DefaultOrderContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keyfields.KeyFieldLinksContract;

class MariaDbKeyFieldLinksContractTest extends KeyFieldLinksContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

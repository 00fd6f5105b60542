// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.IndexContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbIndexContractTest extends IndexContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

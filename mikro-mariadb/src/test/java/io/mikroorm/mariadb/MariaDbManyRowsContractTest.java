// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.ManyRowsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbManyRowsContractTest extends ManyRowsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

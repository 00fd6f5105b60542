// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.LazyLoadContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbLazyLoadContractTest extends LazyLoadContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

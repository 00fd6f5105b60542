// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyChangesContract;

class MariaDbLazyChangesContractTest extends LazyChangesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

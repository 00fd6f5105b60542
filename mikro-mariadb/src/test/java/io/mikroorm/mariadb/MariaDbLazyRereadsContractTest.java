// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.LazyRereadsContract;

class MariaDbLazyRereadsContractTest extends LazyRereadsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

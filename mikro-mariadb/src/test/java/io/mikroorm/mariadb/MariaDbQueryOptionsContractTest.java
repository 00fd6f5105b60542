// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.QueryOptionsContract;

class MariaDbQueryOptionsContractTest extends QueryOptionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

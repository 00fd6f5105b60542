// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbWhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

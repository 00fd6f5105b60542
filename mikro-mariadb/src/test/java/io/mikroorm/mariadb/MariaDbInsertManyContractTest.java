// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.bulk.InsertManyContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbInsertManyContractTest extends InsertManyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.bulk.WhereMistakesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbWhereMistakesContractTest extends WhereMistakesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.UniqueValuesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbUniqueValuesContractTest extends UniqueValuesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.ValueOrderContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

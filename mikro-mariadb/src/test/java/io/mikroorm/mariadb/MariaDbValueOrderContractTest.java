// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.ValueOrderContract;

class MariaDbValueOrderContractTest extends ValueOrderContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

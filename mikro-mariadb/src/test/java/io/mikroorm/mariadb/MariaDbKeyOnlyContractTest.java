// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.KeyOnlyContract;

class MariaDbKeyOnlyContractTest extends KeyOnlyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.conditions.UnionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbUnionsContractTest extends UnionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

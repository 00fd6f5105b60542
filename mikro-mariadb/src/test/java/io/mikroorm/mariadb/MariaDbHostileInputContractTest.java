// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.HostileInputContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbHostileInputContractTest extends HostileInputContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

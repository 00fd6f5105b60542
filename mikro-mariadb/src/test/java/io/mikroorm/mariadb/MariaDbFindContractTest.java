// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.FindContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbFindContractTest extends FindContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

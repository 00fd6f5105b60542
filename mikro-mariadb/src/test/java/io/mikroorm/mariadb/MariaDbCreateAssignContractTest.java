// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.CreateAssignContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbCreateAssignContractTest extends CreateAssignContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

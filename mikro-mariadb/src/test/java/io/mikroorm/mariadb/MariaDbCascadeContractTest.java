// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.CascadeContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbCascadeContractTest extends CascadeContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.IdentityContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbIdentityContractTest extends IdentityContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

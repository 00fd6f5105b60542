// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.contract.InheritanceOfFieldsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbInheritanceOfFieldsContractTest extends InheritanceOfFieldsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

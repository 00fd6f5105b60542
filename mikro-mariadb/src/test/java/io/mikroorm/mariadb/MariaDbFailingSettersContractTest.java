// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.FailingSettersContract;

class MariaDbFailingSettersContractTest extends FailingSettersContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

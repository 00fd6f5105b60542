// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ObjectConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbObjectConditionsContractTest extends ObjectConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

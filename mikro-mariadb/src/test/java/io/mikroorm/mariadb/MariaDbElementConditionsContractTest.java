// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.ElementConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbElementConditionsContractTest extends ElementConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

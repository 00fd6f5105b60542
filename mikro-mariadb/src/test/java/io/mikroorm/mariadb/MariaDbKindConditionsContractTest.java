// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.KindConditionsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindConditionsContractTest extends KindConditionsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.ValueHandlesContract;

class MariaDbValueHandlesContractTest extends ValueHandlesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

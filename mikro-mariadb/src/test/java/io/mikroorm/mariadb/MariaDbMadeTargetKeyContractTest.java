// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.MadeTargetKeyContract;

class MariaDbMadeTargetKeyContractTest extends MadeTargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

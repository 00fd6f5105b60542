// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeyContract;

class MariaDbTargetKeyContractTest extends TargetKeyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

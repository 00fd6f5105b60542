// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.targets.TargetKeySidesContract;

class MariaDbTargetKeySidesContractTest extends TargetKeySidesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.KindsContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbKindsContractTest extends KindsContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

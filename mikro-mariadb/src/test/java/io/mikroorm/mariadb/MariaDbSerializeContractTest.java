// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.shown.SerializeContract;

class MariaDbSerializeContractTest extends SerializeContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

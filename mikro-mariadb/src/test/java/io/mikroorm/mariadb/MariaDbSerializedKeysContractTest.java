// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.SerializedKeysContract;

class MariaDbSerializedKeysContractTest extends SerializedKeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

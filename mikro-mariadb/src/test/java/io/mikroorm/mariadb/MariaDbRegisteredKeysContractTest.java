// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredKeysContract;

class MariaDbRegisteredKeysContractTest extends RegisteredKeysContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.property.RegisteredTypesContract;

class MariaDbRegisteredTypesContractTest extends RegisteredTypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

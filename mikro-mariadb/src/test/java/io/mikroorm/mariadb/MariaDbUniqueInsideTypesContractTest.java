// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.embedded.UniqueInsideTypesContract;
import io.mikroorm.tck.junit.TckDriver;

class MariaDbUniqueInsideTypesContractTest extends UniqueInsideTypesContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

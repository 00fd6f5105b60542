// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.ReadOnlyContract;

class MariaDbReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.mapping.EagerContract;

class MariaDbEagerContractTest extends EagerContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

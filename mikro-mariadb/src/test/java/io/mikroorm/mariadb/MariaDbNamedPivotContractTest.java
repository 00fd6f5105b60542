// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.NamedPivotContract;

class MariaDbNamedPivotContractTest extends NamedPivotContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

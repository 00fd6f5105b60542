// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.keys.PivotEntityContract;

class MariaDbPivotEntityContractTest extends PivotEntityContract {

    @Override
    protected TckDriver driver() {
        return new MariaDbTckDriver();
    }
}

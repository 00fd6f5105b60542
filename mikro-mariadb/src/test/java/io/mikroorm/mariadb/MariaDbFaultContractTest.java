// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.FaultContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbFaultContractTest extends FaultContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.CollationsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbCollationsContractTest extends CollationsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

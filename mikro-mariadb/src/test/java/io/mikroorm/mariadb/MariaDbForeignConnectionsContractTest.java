// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ForeignConnectionsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbForeignConnectionsContractTest extends ForeignConnectionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

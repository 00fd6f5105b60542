// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.execute.LentConnectionContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbLentConnectionContractTest extends LentConnectionContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

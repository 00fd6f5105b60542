// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.KeyColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbKeyColumnsContractTest extends KeyColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

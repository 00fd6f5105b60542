// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ConcurrencyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbConcurrencyContractTest extends ConcurrencyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

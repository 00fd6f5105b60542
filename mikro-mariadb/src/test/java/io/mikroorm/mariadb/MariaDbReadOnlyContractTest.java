// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ReadOnlyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltUpdatesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltUpdatesContractTest extends BuiltUpdatesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

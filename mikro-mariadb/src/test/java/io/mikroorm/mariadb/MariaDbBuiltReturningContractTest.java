// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltReturningContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltReturningContractTest extends BuiltReturningContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

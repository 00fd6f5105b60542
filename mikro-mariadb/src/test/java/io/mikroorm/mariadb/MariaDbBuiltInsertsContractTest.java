// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.BuiltInsertsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbBuiltInsertsContractTest extends BuiltInsertsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.DanglingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbDanglingContractTest extends DanglingContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

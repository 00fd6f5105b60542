// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.TriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbTriggersContractTest extends TriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.RareTriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbRareTriggersContractTest extends RareTriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.RareTriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRareTriggersContractTest extends RareTriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

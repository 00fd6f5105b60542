// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.TriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlTriggersContractTest extends TriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

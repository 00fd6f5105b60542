// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.RareTriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRareTriggersContractTest extends RareTriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

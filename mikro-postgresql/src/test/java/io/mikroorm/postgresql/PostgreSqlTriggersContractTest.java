// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.TriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlTriggersContractTest extends TriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

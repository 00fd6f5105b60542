// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.TriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteTriggersContractTest extends TriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.RareTriggersContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRareTriggersContractTest extends RareTriggersContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

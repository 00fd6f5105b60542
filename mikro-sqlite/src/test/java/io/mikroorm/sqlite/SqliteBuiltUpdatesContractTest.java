// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltUpdatesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltUpdatesContractTest extends BuiltUpdatesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltReturningContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltReturningContractTest extends BuiltReturningContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

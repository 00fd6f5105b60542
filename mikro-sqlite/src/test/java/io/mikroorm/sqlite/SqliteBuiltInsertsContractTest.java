// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltInsertsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltInsertsContractTest extends BuiltInsertsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltInsertFromContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltInsertFromContractTest extends BuiltInsertFromContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

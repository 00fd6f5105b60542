// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltWriteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltWriteMistakesContractTest extends BuiltWriteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

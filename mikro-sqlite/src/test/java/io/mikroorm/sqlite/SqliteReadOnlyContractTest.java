// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ReadOnlyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.TypeExpressionsContract;

class SqliteTypeExpressionsContractTest extends TypeExpressionsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

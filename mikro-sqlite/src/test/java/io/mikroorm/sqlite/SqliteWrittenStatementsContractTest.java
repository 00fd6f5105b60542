// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.WrittenStatementsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteWrittenStatementsContractTest extends WrittenStatementsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

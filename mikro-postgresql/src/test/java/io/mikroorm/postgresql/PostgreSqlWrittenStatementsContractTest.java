// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.WrittenStatementsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlWrittenStatementsContractTest extends WrittenStatementsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

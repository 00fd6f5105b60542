// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.WrittenStatementsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlWrittenStatementsContractTest extends WrittenStatementsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

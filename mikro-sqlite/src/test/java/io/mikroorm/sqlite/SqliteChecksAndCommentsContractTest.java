// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ChecksAndCommentsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteChecksAndCommentsContractTest extends ChecksAndCommentsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

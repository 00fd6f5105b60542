// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ChecksAndCommentsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlChecksAndCommentsContractTest extends ChecksAndCommentsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

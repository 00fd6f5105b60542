// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltReturningContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltReturningContractTest extends BuiltReturningContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

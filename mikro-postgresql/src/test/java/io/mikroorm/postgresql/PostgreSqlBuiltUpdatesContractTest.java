// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltUpdatesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltUpdatesContractTest extends BuiltUpdatesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

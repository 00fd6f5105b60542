// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltInsertsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltInsertsContractTest extends BuiltInsertsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

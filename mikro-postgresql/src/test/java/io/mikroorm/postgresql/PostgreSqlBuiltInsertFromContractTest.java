// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltInsertFromContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltInsertFromContractTest extends BuiltInsertFromContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

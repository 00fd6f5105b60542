// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltWriteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltWriteMistakesContractTest extends BuiltWriteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

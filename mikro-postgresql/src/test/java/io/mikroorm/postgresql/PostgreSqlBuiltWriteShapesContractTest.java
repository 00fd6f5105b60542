// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltWriteShapesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltWriteShapesContractTest extends BuiltWriteShapesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

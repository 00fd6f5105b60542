// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltWriteShapesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltWriteShapesContractTest extends BuiltWriteShapesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

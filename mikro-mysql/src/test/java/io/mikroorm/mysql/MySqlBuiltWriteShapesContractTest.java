// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltWriteShapesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltWriteShapesContractTest extends BuiltWriteShapesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

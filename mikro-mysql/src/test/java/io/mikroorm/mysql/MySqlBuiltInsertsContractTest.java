// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltInsertsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltInsertsContractTest extends BuiltInsertsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

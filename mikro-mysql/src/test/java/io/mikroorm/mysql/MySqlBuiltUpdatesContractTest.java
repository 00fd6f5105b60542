// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltUpdatesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltUpdatesContractTest extends BuiltUpdatesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

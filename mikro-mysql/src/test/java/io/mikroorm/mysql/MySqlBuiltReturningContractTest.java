// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltReturningContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltReturningContractTest extends BuiltReturningContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

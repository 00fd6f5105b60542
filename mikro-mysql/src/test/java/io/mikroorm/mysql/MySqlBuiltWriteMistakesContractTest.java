// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltWriteMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltWriteMistakesContractTest extends BuiltWriteMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

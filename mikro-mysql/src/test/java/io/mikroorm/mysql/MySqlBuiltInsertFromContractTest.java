// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltInsertFromContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltInsertFromContractTest extends BuiltInsertFromContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

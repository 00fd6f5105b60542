// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ColumnExtrasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlColumnExtrasContractTest extends ColumnExtrasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

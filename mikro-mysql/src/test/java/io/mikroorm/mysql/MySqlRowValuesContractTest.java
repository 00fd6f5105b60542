// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.execute.RowValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRowValuesContractTest extends RowValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

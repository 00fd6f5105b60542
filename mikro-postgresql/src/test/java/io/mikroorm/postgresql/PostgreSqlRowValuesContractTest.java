// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.execute.RowValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRowValuesContractTest extends RowValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.execute.RowValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRowValuesContractTest extends RowValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

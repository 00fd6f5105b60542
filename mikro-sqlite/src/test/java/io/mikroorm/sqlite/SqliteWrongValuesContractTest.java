// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.WrongValuesContract;

class SqliteWrongValuesContractTest extends WrongValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

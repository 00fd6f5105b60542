// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.WrongValuesContract;

class PostgreSqlWrongValuesContractTest extends WrongValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

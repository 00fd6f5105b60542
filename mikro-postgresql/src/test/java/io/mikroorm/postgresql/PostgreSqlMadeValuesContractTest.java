// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.MadeValuesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlMadeValuesContractTest extends MadeValuesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

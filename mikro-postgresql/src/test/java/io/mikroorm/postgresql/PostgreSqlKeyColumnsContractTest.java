// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.KeyColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlKeyColumnsContractTest extends KeyColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

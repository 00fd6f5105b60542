// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.OpenRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlOpenRoutinesContractTest extends OpenRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

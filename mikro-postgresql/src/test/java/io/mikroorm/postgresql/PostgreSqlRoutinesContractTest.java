// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.RoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRoutinesContractTest extends RoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

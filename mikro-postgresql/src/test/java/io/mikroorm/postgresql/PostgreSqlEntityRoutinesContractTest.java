// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.EntityRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlEntityRoutinesContractTest extends EntityRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

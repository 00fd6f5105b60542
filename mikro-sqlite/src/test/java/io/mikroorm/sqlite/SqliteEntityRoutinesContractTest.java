// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.EntityRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteEntityRoutinesContractTest extends EntityRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

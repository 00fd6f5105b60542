// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.EntityRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlEntityRoutinesContractTest extends EntityRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

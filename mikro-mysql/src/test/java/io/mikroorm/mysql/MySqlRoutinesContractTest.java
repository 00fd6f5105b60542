// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.RoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRoutinesContractTest extends RoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

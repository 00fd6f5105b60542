// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.OpenRoutinesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlOpenRoutinesContractTest extends OpenRoutinesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

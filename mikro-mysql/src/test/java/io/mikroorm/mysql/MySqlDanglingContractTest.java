// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.DanglingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlDanglingContractTest extends DanglingContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

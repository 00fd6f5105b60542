// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.DanglingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlDanglingContractTest extends DanglingContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

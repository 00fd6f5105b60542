// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ReadOnlyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

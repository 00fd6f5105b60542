// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.execute.LentConnectionContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlLentConnectionContractTest extends LentConnectionContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

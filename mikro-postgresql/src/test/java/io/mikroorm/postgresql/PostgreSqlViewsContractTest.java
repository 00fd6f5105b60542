// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewsContract;

class PostgreSqlViewsContractTest extends ViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewsContract;

class SqliteViewsContractTest extends ViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewsContract;

class MySqlViewsContractTest extends ViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

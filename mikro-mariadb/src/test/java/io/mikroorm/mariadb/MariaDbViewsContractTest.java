// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.SqlTckDriver;
import io.mikroorm.tck.sql.ViewsContract;

class MariaDbViewsContractTest extends ViewsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.ColumnExtrasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbColumnExtrasContractTest extends ColumnExtrasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderRowsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderRowsContractTest extends QueryBuilderRowsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

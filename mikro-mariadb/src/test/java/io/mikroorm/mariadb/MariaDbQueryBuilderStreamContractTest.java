// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderStreamContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderStreamContractTest extends QueryBuilderStreamContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

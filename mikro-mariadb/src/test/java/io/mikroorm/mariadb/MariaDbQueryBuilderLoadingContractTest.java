// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderLoadingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderLoadingContractTest extends QueryBuilderLoadingContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

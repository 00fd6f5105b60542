// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderContractTest extends QueryBuilderContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

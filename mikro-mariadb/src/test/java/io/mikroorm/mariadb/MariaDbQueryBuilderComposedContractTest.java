// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderComposedContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderComposedContractTest extends QueryBuilderComposedContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

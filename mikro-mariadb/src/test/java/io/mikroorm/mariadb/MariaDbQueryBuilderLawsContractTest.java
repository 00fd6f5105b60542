// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderLawsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderLawsContractTest extends QueryBuilderLawsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

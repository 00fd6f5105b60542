// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.QueryBuilderMistakesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbQueryBuilderMistakesContractTest extends QueryBuilderMistakesContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

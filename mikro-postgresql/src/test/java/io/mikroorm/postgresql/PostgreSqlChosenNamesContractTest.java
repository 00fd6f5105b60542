// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.ChosenNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlChosenNamesContractTest extends ChosenNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

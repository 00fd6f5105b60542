// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.ChosenNamesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteChosenNamesContractTest extends ChosenNamesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.ActedColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteActedColumnsContractTest extends ActedColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

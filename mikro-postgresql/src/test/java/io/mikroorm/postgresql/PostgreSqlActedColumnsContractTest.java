// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.ActedColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlActedColumnsContractTest extends ActedColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

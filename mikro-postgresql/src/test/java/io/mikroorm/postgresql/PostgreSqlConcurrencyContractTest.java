// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.ConcurrencyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlConcurrencyContractTest extends ConcurrencyContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

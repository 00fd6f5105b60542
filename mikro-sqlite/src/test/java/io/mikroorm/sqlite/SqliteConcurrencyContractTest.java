// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.ConcurrencyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteConcurrencyContractTest extends ConcurrencyContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

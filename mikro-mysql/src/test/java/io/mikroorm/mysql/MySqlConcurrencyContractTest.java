// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ConcurrencyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlConcurrencyContractTest extends ConcurrencyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

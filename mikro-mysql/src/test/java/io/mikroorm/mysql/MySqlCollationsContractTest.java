// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.CollationsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlCollationsContractTest extends CollationsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

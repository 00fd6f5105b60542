// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.KeyColumnsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlKeyColumnsContractTest extends KeyColumnsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.FaultContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlFaultContractTest extends FaultContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

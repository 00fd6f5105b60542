// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.FaultContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteFaultContractTest extends FaultContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.RosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlRosettaContractTest extends RosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.RosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRosettaContractTest extends RosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

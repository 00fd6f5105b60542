// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.DanglingContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteDanglingContractTest extends DanglingContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

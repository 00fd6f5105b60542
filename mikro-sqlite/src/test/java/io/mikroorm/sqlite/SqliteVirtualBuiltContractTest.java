// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.VirtualBuiltContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteVirtualBuiltContractTest extends VirtualBuiltContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.builder.BuiltWritesRosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteBuiltWritesRosettaContractTest extends BuiltWritesRosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

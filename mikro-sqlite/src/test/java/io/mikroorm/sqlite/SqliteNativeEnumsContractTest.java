// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.NativeEnumsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteNativeEnumsContractTest extends NativeEnumsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.RawDefaultsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteRawDefaultsContractTest extends RawDefaultsContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

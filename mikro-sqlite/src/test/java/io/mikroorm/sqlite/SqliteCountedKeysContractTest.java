// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.CountedKeysContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteCountedKeysContractTest extends CountedKeysContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

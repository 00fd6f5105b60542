// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.NameClashesContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteNameClashesContractTest extends NameClashesContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.sql.SchemaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteSchemaContractTest extends SchemaContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.OpenSchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteOpenSchemasContractTest extends OpenSchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

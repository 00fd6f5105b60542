// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.schema.SchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class SqliteSchemasContractTest extends SchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new SqliteTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.SchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlSchemasContractTest extends SchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

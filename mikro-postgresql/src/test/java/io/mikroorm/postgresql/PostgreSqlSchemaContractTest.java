// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.sql.SchemaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlSchemaContractTest extends SchemaContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.SchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlSchemasContractTest extends SchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

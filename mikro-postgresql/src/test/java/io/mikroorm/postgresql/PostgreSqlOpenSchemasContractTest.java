// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.OpenSchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlOpenSchemasContractTest extends OpenSchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

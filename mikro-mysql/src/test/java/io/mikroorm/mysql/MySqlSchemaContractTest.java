// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.SchemaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlSchemaContractTest extends SchemaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

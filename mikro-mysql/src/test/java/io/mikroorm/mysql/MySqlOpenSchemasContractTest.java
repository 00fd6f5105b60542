// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.OpenSchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlOpenSchemasContractTest extends OpenSchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

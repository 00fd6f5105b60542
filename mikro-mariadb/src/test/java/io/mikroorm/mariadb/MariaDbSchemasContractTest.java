// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.SchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbSchemasContractTest extends SchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

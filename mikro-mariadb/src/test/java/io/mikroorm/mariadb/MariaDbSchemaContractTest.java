// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.sql.SchemaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbSchemaContractTest extends SchemaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

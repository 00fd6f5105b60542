// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.OpenSchemasContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbOpenSchemasContractTest extends OpenSchemasContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

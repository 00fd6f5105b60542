// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.schema.NativeEnumsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbNativeEnumsContractTest extends NativeEnumsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

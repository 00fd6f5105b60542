// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.schema.NativeEnumsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlNativeEnumsContractTest extends NativeEnumsContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.schema.NativeEnumsContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlNativeEnumsContractTest extends NativeEnumsContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.VirtualBuiltContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlVirtualBuiltContractTest extends VirtualBuiltContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}

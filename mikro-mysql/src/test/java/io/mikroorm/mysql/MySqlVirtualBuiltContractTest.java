// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.VirtualBuiltContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlVirtualBuiltContractTest extends VirtualBuiltContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

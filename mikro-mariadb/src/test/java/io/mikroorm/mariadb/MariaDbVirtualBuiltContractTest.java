// SPDX-License-Identifier: MIT
package io.mikroorm.mariadb;

import io.mikroorm.tck.builder.VirtualBuiltContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MariaDbVirtualBuiltContractTest extends VirtualBuiltContract {

    @Override
    protected SqlTckDriver driver() {
        return new MariaDbTckDriver();
    }
}

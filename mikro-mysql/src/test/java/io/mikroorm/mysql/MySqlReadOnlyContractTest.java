// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.ReadOnlyContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlReadOnlyContractTest extends ReadOnlyContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

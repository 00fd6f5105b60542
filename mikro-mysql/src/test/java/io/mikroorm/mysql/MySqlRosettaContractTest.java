// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.sql.RosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlRosettaContractTest extends RosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

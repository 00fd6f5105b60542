// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.builder.BuiltWritesRosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class MySqlBuiltWritesRosettaContractTest extends BuiltWritesRosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new MySqlTckDriver();
    }
}

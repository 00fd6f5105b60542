// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.builder.BuiltWritesRosettaContract;
import io.mikroorm.tck.sql.SqlTckDriver;

class PostgreSqlBuiltWritesRosettaContractTest extends BuiltWritesRosettaContract {

    @Override
    protected SqlTckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
